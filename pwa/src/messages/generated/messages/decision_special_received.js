/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Special_ReceivedInputs */

const nl_decision_special_received = /** @type {(inputs: Decision_Special_ReceivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ontvangen`)
};

const en_decision_special_received = /** @type {(inputs: Decision_Special_ReceivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`received`)
};

/**
* | output |
* | --- |
* | "received" |
*
* @param {Decision_Special_ReceivedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_special_received = /** @type {((inputs?: Decision_Special_ReceivedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Special_ReceivedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_special_received(inputs)
	return nl_decision_special_received(inputs)
});