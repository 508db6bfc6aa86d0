/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Explained_HintInputs */

const nl_visit_explained_hint = /** @type {(inputs: Visit_Explained_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit hoort bij het eerste bezoek. Vertel het voordat u begint met schrijven.`)
};

const en_visit_explained_hint = /** @type {(inputs: Visit_Explained_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This belongs to the first visit. Tell it before you start writing.`)
};

/**
* | output |
* | --- |
* | "This belongs to the first visit. Tell it before you start writing." |
*
* @param {Visit_Explained_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_explained_hint = /** @type {((inputs?: Visit_Explained_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Explained_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_explained_hint(inputs)
	return nl_visit_explained_hint(inputs)
});