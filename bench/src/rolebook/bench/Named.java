package rolebook.bench;

/// An entry before it has a text.
record Named(Folder folder, String id, String title) {
    /// Its file as seen from another entry's.
    String link() {
        return "../" + folder.path() + "/" + id + ".md";
    }

    String linked() {
        return "[" + title + "](" + link() + ")";
    }
}
