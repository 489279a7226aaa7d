/// Reading a project out of git: the one room that knows JGit. In: the project's folder and the
/// name of a revision. Out: its files as a [rolebook.generator.source.FileTree], as the disk has
/// one too. Nothing is ever written, and no setting of the user or the machine is looked at.
@NullMarked
package rolebook.generator.git;

import org.jspecify.annotations.NullMarked;
