/* What the law of California asks for beside the rest. */
#include "change/judge.h"

static void
beyond(struct judge *j, struct raw *r)
{
	report_as(j, r, C_SENSITIVE_USE_BEYOND_7027M, !is_yes(r, SIDE_NEW));
}

static void
under_16(struct judge *j, struct raw *r)
{
	report_as(j, r, C_SALE_OR_SHARE_STARTED, !is_yes(r, SIDE_NEW));
}

const struct change_row california_changes[] = {
	{ "us.ca.sold_shared", CAME, ENTRIES,
	  .rule = C_SALE_OR_SHARE_STARTED },
	{ "us.ca.sold_shared", WENT, ENTRIES, .rule = C_SALE_OR_SHARE_STARTED,
	  .better = true },
	{ "us.ca.sold_shared", .what = FIELDS,
	  .rule = C_COMPLIANCE_FACT_CHANGED },
	{ "us.ca.disclosed", .what = FIELDS,
	  .rule = C_COMPLIANCE_FACT_CHANGED },
	{ "us.ca.under_16", .judge = under_16 },
	{ "us.ca.sensitive_beyond_7027m", .judge = beyond },
	{ "us.ca.opt_out_signal", CAME, .rule = C_OPTOUT_SIGNAL_DROPPED,
	  .better = true },
	{ "us.ca.opt_out_signal", .rule = C_OPTOUT_SIGNAL_DROPPED },
	{ "us.ca.request_methods", .rule = C_RIGHT_CHANNEL_CHANGED,
	  .grouped = true },
	{ "us.ca.contact", .rule = C_RIGHT_CHANNEL_CHANGED },
	{ "us.ca.disclosed", .what = ENTRIES,
	  .rule = C_CALIFORNIA_DISCLOSURE_CHANGED },
	{ "us.ca.opt_out_url", .rule = C_CALIFORNIA_DISCLOSURE_CHANGED },
	{ "us.ca.limit_url", .rule = C_CALIFORNIA_DISCLOSURE_CHANGED },
	{ "us.ca.metrics_url", .rule = C_CALIFORNIA_DISCLOSURE_CHANGED },
	{ "us.ca.online_only", .rule = C_COMPLIANCE_FACT_CHANGED },
	{ "us.ca.ten_million_consumers", .rule = C_COMPLIANCE_FACT_CHANGED },
	{ "us.ca.disclosed.category",
	  .rule = C_CALIFORNIA_DISCLOSURE_CHANGED },
	{ "us.ca.sold_shared.category",
	  .rule = C_CALIFORNIA_DISCLOSURE_CHANGED },
	{ 0 },
};
