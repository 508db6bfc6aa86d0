/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Hold_SubmitInputs */

const nl_decision_hold_submit = /** @type {(inputs: Decision_Hold_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aanhouden`)
};

const en_decision_hold_submit = /** @type {(inputs: Decision_Hold_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hold over`)
};

/**
* | output |
* | --- |
* | "Hold over" |
*
* @param {Decision_Hold_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_hold_submit = /** @type {((inputs?: Decision_Hold_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Hold_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_hold_submit(inputs)
	return nl_decision_hold_submit(inputs)
});