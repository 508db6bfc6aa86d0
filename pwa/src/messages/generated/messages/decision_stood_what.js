/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Decision_Stood_WhatInputs */

const nl_decision_stood_what = /** @type {(inputs: Decision_Stood_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Zo stond het dossier op ${i?.day}, vlak voor het besluit. Wat daarna kwam, staat hier niet.`)
};

const en_decision_stood_what = /** @type {(inputs: Decision_Stood_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This is how the file stood on ${i?.day}, just before the decision. What came later is not here.`)
};

/**
* | output |
* | --- |
* | "This is how the file stood on {day}, just before the decision. What came later is not here." |
*
* @param {Decision_Stood_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_stood_what = /** @type {((inputs: Decision_Stood_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Stood_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_stood_what(inputs)
	return nl_decision_stood_what(inputs)
});