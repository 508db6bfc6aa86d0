/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Hold_TitleInputs */

const nl_decision_hold_title = /** @type {(inputs: Decision_Hold_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Agendapunt aanhouden`)
};

const en_decision_hold_title = /** @type {(inputs: Decision_Hold_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hold the item over`)
};

/**
* | output |
* | --- |
* | "Hold the item over" |
*
* @param {Decision_Hold_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_hold_title = /** @type {((inputs?: Decision_Hold_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Hold_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_hold_title(inputs)
	return nl_decision_hold_title(inputs)
});