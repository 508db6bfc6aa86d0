/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_TitleInputs */

const nl_decision_title = /** @type {(inputs: Decision_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Besluit`)
};

const en_decision_title = /** @type {(inputs: Decision_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Decision`)
};

/**
* | output |
* | --- |
* | "Decision" |
*
* @param {Decision_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_title = /** @type {((inputs?: Decision_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_title(inputs)
	return nl_decision_title(inputs)
});