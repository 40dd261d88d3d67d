package org.foundation.portal.finances;

/// Makes an entry of the cells of one row, or says which cell stands in the way.
interface RowReader {

    ParsedRow read(Cells cells) throws BadCell;
}
