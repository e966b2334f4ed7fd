/*
 * Debian's libxml2 asks ICU for encodings that it does not know itself, and so
 * the static command would hold 31 MB of ICU's data.  policyc refuses all
 * encodings but UTF-8 before libxml2 sees a byte (xml_bytes.c), so that ICU
 * is never asked: here is what stands in for it, a converter that cannot be
 * opened.  Only the static build has this.
 */
#include <unicode/ucnv.h>

UConverter *
ucnv_open(const char *name, UErrorCode *error)
{
	(void)name;
	*error = U_FILE_ACCESS_ERROR;
	return NULL;
}

void
ucnv_close(UConverter *converter)
{
	(void)converter;
}

/* Of a converter, which nobody can have. */

void
ucnv_setToUCallBack(UConverter *converter, UConverterToUCallback action,
    const void *context, UConverterToUCallback *old_action,
    const void **old_context, UErrorCode *error)
{
	(void)converter, (void)action, (void)context;
	(void)old_action, (void)old_context;
	*error = U_UNSUPPORTED_ERROR;
}

void
ucnv_setFromUCallBack(UConverter *converter, UConverterFromUCallback action,
    const void *context, UConverterFromUCallback *old_action,
    const void **old_context, UErrorCode *error)
{
	(void)converter, (void)action, (void)context;
	(void)old_action, (void)old_context;
	*error = U_UNSUPPORTED_ERROR;
}

void
ucnv_convertEx(UConverter *to, UConverter *from, char **target,
    const char *target_limit, const char **source, const char *source_limit,
    UChar *pivot_start, UChar **pivot_source, UChar **pivot_target,
    const UChar *pivot_limit, UBool reset, UBool flush, UErrorCode *error)
{
	(void)to, (void)from, (void)target, (void)target_limit;
	(void)source, (void)source_limit, (void)pivot_start;
	(void)pivot_source, (void)pivot_target, (void)pivot_limit;
	(void)reset, (void)flush;
	*error = U_UNSUPPORTED_ERROR;
}

void
UCNV_TO_U_CALLBACK_STOP(const void *context, UConverterToUnicodeArgs *args,
    const char *units, int32_t len, UConverterCallbackReason reason,
    UErrorCode *error)
{
	(void)context, (void)args, (void)units, (void)len, (void)reason;
	(void)error;
}

void
UCNV_FROM_U_CALLBACK_STOP(const void *context, UConverterFromUnicodeArgs *args,
    const UChar *units, int32_t len, UChar32 rune,
    UConverterCallbackReason reason, UErrorCode *error)
{
	(void)context, (void)args, (void)units, (void)len, (void)rune;
	(void)reason, (void)error;
}
