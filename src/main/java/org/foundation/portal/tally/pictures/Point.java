package org.foundation.portal.tally.pictures;

/// A place on a picture, in whole pixels.
record Point(int x, int y) {

    /// The `at`th of `of` places on a ring around this one: the first straight above, the others clockwise.
    Point around(int radius, int at, int of) {
        double angle = 2 * StrictMath.PI * at / of;
        return new Point(
                x + (int) StrictMath.round(radius * StrictMath.sin(angle)),
                y - (int) StrictMath.round(radius * StrictMath.cos(angle)));
    }

    /// A percentage of the way to another.
    Point towards(Point other, int percent) {
        return new Point(x + (other.x - x) * percent / 100, y + (other.y - y) * percent / 100);
    }

    /// A number of pixels further away from another.
    Point from(Point other, int pixels) {
        return shifted(other, pixels);
    }

    /// A number of pixels nearer to another.
    Point nearer(Point other, int pixels) {
        return shifted(other, -pixels);
    }

    Point lower(int pixels) {
        return new Point(x, y + pixels);
    }

    double distance(Point other) {
        return StrictMath.hypot(x - other.x, y - other.y);
    }

    private Point shifted(Point other, int pixels) {
        double distance = StrictMath.max(1, distance(other));
        return new Point(
                x + (int) StrictMath.round((x - other.x) * pixels / distance),
                y + (int) StrictMath.round((y - other.y) * pixels / distance));
    }
}
