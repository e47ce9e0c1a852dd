text-description = Everything disabled people in Sample County can ask for: the conditions, where to ask, what to bring. And checklists for accessible public facilities.
