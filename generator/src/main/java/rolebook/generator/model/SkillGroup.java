package rolebook.generator.model;

import java.util.List;

/// Skills under one `###` heading; the title is empty for those that stand before the first.
public record SkillGroup(String title, List<Skill> skills) {
    public SkillGroup {
        skills = List.copyOf(skills);
    }
}
