// Debian's libxml2 includes ICU headers, which clash with the ICU module that comes with Swift's Foundation.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/xmlreader.h>
