/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_Resume_WhatInputs */

const nl_people_organisation_resume_what = /** @type {(inputs: People_Organisation_Resume_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De organisatie blijft meedoen, en haar mensen blijven zich aanmelden.`)
};

const en_people_organisation_resume_what = /** @type {(inputs: People_Organisation_Resume_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The organisation goes on taking part, and its people go on signing in.`)
};

/**
* | output |
* | --- |
* | "The organisation goes on taking part, and its people go on signing in." |
*
* @param {People_Organisation_Resume_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_resume_what = /** @type {((inputs?: People_Organisation_Resume_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_Resume_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_resume_what(inputs)
	return nl_people_organisation_resume_what(inputs)
});