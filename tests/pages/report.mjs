// The list of results: one line a check, and whether anything failed.
// Never decides what is right: the checks call it with what they found.

const SHOWN = 12;

export class Report {
	failed = 0;
	passed = 0;
	skipped = 0;

	// problems: strings, empty when all is well; note: said beside an ok
	result(name, problems, note = '') {
		if (problems.length === 0) {
			this.passed++;
			console.log(`ok ${name}${note && ` (${note})`}`);
			return;
		}
		this.failed++;
		const more = problems.length - 1;
		console.log(`FAIL ${name}: ${problems[0]}` +
			(more ? ` [and ${more} more]` : ''));
		for (const p of problems.slice(1, SHOWN))
			console.log(`    ${p}`);
	}

	skip(name, why) {
		this.skipped++;
		console.log(`skip ${name}: ${why}`);
	}

	end() {
		console.log(`${this.passed} passed, ${this.failed} failed, ` +
			`${this.skipped} skipped`);
		return this.failed ? 1 : 0;
	}
}
