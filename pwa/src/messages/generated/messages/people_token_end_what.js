/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ program: NonNullable<unknown>, organisation: NonNullable<unknown> }} People_Token_End_WhatInputs */

const nl_people_token_end_what = /** @type {(inputs: People_Token_End_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.program} van ${i?.organisation} krijgt met dit token meteen geen antwoord meer. Wat het al ophaalde, houdt het. Wat het vastlegde, blijft in de dossiers.`)
};

const en_people_token_end_what = /** @type {(inputs: People_Token_End_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.program} of ${i?.organisation} gets no answer with this token from now on. What it fetched, it keeps. What it wrote down stays in the files.`)
};

/**
* | output |
* | --- |
* | "{program} of {organisation} gets no answer with this token from now on. What it fetched, it keeps. What it wrote down stays in the files." |
*
* @param {People_Token_End_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_end_what = /** @type {((inputs: People_Token_End_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_End_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_end_what(inputs)
	return nl_people_token_end_what(inputs)
});