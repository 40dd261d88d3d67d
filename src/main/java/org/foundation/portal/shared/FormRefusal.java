package org.foundation.portal.shared;

/// What is wrong with the form itself: nothing chosen, not a file of this kind. All else is for an act to refuse.
public class FormRefusal extends Refusal {

    public FormRefusal(String key) {
        super(key);
    }
}
