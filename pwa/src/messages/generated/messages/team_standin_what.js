/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Team_Standin_WhatInputs */

const nl_team_standin_what = /** @type {(inputs: Team_Standin_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Is ${i?.name} er een tijd niet, bijvoorbeeld door vakantie? Een collega ziet dan alle open dossiers, ook nieuwe. U kunt ook één dossier kiezen. Na de laatste dag stopt dat vanzelf.`)
};

const en_team_standin_what = /** @type {(inputs: Team_Standin_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Is ${i?.name} away for a while, for instance on holiday? A colleague then sees all open files, new ones too. You can choose one file too. After the last day that stops by itself.`)
};

/**
* | output |
* | --- |
* | "Is {name} away for a while, for instance on holiday? A colleague then sees all open files, new ones too. You can choose one file too. After the last day that..." |
*
* @param {Team_Standin_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_standin_what = /** @type {((inputs: Team_Standin_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Standin_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_standin_what(inputs)
	return nl_team_standin_what(inputs)
});