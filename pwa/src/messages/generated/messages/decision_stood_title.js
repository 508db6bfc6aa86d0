/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Stood_TitleInputs */

const nl_decision_stood_title = /** @type {(inputs: Decision_Stood_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het dossier bij het besluit`)
};

const en_decision_stood_title = /** @type {(inputs: Decision_Stood_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file at the decision`)
};

/**
* | output |
* | --- |
* | "The file at the decision" |
*
* @param {Decision_Stood_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_stood_title = /** @type {((inputs?: Decision_Stood_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Stood_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_stood_title(inputs)
	return nl_decision_stood_title(inputs)
});