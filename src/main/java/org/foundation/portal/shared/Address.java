package org.foundation.portal.shared;

/// Where a thing is found for good, and where its pages are: `/elections/board-2027`, `/elections/board-2027/result`.
public record Address(String text) {

    /// @param room the word of the room in addresses, as in `/by-laws`
    public static Address of(String room, String slug) {
        return new Address("/" + room + "/" + slug);
    }

    /// The address of one of its pages.
    public String to(String page) {
        return text + "/" + page;
    }

    @Override
    public String toString() {
        return text;
    }
}
