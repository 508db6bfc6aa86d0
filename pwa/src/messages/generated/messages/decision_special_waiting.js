/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Special_WaitingInputs */

const nl_decision_special_waiting = /** @type {(inputs: Decision_Special_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`wacht op het Meldpunt`)
};

const en_decision_special_waiting = /** @type {(inputs: Decision_Special_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`waits for the desk`)
};

/**
* | output |
* | --- |
* | "waits for the desk" |
*
* @param {Decision_Special_WaitingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_special_waiting = /** @type {((inputs?: Decision_Special_WaitingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Special_WaitingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_special_waiting(inputs)
	return nl_decision_special_waiting(inputs)
});