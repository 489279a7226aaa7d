package rolebook.bench;

import java.util.Random;

/// What is made.
///
/// @param entries number of entries, without teams
/// @param responsibilities spread over all roles
/// @param seed another seed, another project
record Plan(int entries, int responsibilities, long seed) {
    /// Entries of each type in a hundred, in this order through the whole project.
    private static final int TERMS = 62;

    private static final int ACTIVITIES = 76;
    private static final int ROLES = 91;
    private static final int FRAMEWORKS = 96;
    private static final int PATHS = 98;

    Plan {
        if (entries < 20) {
            throw new IllegalArgumentException("At least 20 entries, not " + entries);
        }
    }

    /// Entries of all types in each hundred, mixed evenly, so that a small project has each.
    Folder folder(int entry) {
        int place = (entry * 37) % 100;
        if (place < TERMS) {
            return Folder.GLOSSARY;
        }
        if (place < ACTIVITIES) {
            return Folder.ACTIVITIES;
        }
        if (place < ROLES) {
            return Folder.ROLES;
        }
        if (place < FRAMEWORKS) {
            return Folder.FRAMEWORKS;
        }
        return place < PATHS ? Folder.PATHS : Folder.PAGES;
    }

    /// Chance for one purpose: what one part of the project draws never changes another part.
    Random random(String purpose) {
        return new Random(seed * 1_000_003 + purpose.hashCode());
    }
}
