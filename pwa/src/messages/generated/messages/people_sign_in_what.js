/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Sign_In_WhatInputs */

const nl_people_sign_in_what = /** @type {(inputs: People_Sign_In_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lukt aanmelden niet meer? Maak een nieuwe link. Gaat iemand weg? Stop dan het aanmelden.`)
};

const en_people_sign_in_what = /** @type {(inputs: People_Sign_In_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Can somebody not sign in any more? Make a new link. Does somebody leave? Then end signing in.`)
};

/**
* | output |
* | --- |
* | "Can somebody not sign in any more? Make a new link. Does somebody leave? Then end signing in." |
*
* @param {People_Sign_In_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_sign_in_what = /** @type {((inputs?: People_Sign_In_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Sign_In_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_sign_in_what(inputs)
	return nl_people_sign_in_what(inputs)
});