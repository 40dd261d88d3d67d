package org.foundation.portal.bylaws;

/// Who may hold a membership of a class.
public enum Holder {
    PERSON,
    ORGANISATION,
    EITHER;

    public boolean admitsPerson() {
        return this != ORGANISATION;
    }

    public boolean admitsOrganisation() {
        return this != PERSON;
    }
}
