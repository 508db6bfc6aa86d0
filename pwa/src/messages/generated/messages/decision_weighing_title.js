/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Weighing_TitleInputs */

const nl_decision_weighing_title = /** @type {(inputs: Decision_Weighing_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afweging`)
};

const en_decision_weighing_title = /** @type {(inputs: Decision_Weighing_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Weighing`)
};

/**
* | output |
* | --- |
* | "Weighing" |
*
* @param {Decision_Weighing_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_weighing_title = /** @type {((inputs?: Decision_Weighing_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Weighing_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_weighing_title(inputs)
	return nl_decision_weighing_title(inputs)
});