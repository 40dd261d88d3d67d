// In the demo a name is also a button that signs in as that person.
document.addEventListener('DOMContentLoaded', () => {
  const form = document.getElementById('kc-form-login');
  if (!form || !form.username) return;
  document.querySelectorAll('[data-person]').forEach(name => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button quiet';
    button.textContent = name.textContent;
    button.addEventListener('click', () => {
      form.username.value = name.dataset.person;
      form.password.value = 'demo';
      form.requestSubmit();
    });
    name.replaceChildren(button);
  });
});
