#include "errors.h"

/* clang-format off */
const struct error_page error_pages[] = {
	{ "usage",
	  "the command line is not understood",
	  "The command, an option, a value or the number of names is not one "
	  "that policyc takes, or two of them do not go together. Nothing was "
	  "read and nothing was written.",
	  "A pipeline that runs something else than was meant would answer a "
	  "question that nobody asked, so policyc does not guess.",
	  "The help of the message says what is near. `policyc help` lists "
	  "the commands, `policyc help COMMAND` the options of one. A file "
	  "whose name begins with a dash stands after `--`." },
	{ "cannot-read",
	  "a file cannot be read",
	  "A policy, a translation, the settings, or what git or the archive "
	  "of releases was asked for is not there, is not a file, may not be "
	  "read, or could not be read to its end. In a revision, links and "
	  "submodules are not followed.",
	  "Where a file is missing there is no answer, neither yes nor no: a "
	  "check that passed because it read nothing would let anything "
	  "through. So the exit status is 2.",
	  "The message says what stands in the way. A policy is named by its "
	  "folder, its file, or `-`; a version also by `REV:PATH`, `:PATH`, "
	  "`@VERSION` or `@published`, as policyc-revisions(7) shows. Write "
	  "`./` before a file whose name looks like one of these." },
	{ "cannot-write",
	  "a file cannot be written",
	  "A notice, a report, a translation file, or standard output could "
	  "not be written: the disk is full or read-only, the folder may not "
	  "be written to, something else is in the place, or the reader of a "
	  "pipe is gone.",
	  "Half a notice must never be published. So files are put in place "
	  "together once all of them are written, and those that were there "
	  "stay as they were.",
	  "Mend what the message names, and run the command again: nothing "
	  "has to be cleaned up. Where the output of policyc goes into "
	  "`head`, this is no loss." },
	{ "change-not-found",
	  "no change is called so",
	  "Changes are called by the first digits of their fingerprints, four "
	  "at least. No change between the two versions has one that begins "
	  "so, or several have.",
	  "A fingerprint is of one rule, one place and two values. Whoever "
	  "changes the value once more makes another change, which nobody has "
	  "decided on yet.",
	  "`policyc gate` and `policyc diff` show the fingerprints of the "
	  "changes there are. `--against` names another former version, "
	  "`--policy` another policy." },
	{ "already-decided",
	  "a decision on this change is recorded already",
	  "An entry of `accepted.yaml` fits the change that a new decision is "
	  "to be recorded on.",
	  "Of two decisions on one change the first one counts. A second one "
	  "that says otherwise would look as if it did.",
	  "To decide anew, take the entry that the message names out of the "
	  "file, and run the command again. The former decision stays in the "
	  "history of the repository." },
	{ "duplicate-notice",
	  "two policies would write the same file",
	  "Two of the policies that are built in one run have the same "
	  "`notice.id`, and the names of notices are made of it.",
	  "One of the two notices would replace the other, and nobody would "
	  "see it until its readers miss it.",
	  "Give each policy a `notice.id` of its own, or build them in two "
	  "runs into two folders." },
	{ "revision-not-found",
	  "the repository has no such revision",
	  "A version was named as `REV:PATH`, and git, in the repository that "
	  "the current folder is in, knows no branch, tag or commit of that "
	  "name. In a shallow clone, which is what CI services make, older "
	  "revisions and other branches are not there.",
	  "Without the former version nobody can say what changed for "
	  "readers. A comparison with nothing must not look like one in which "
	  "nothing changed, so the exit status is 2.",
	  "policyc fetches nothing. The help of the message has the git "
	  "command that does; in GitHub Actions, `actions/checkout` takes "
	  "`fetch-depth: 0`. Without git, compare with a file or with a "
	  "release: `@published`." },
	{ 0 },
};
/* clang-format on */
