(window.dossierIndex=window.dossierIndex||[]).push([
["actor","actors/ardana.html","Ardana","State",["Ardanan"],[]],
["actor","actors/ilka-renn.html","Ilka Renn","Person",[],[["","","Harbour minister"]]],
["actor","actors/vostria.html","Vostria","State",["Vostrian","Vostrians","Sorrin"],[["","","A state on the east bank."],["","","A state on the east bank. Its ferry lands at Sorrin."]]]
]);
