/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Hold_Lift_Reason_HintInputs */

const nl_hold_lift_reason_hint = /** @type {(inputs: Hold_Lift_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld: de klacht is afgehandeld.`)
};

const en_hold_lift_reason_hint = /** @type {(inputs: Hold_Lift_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example: the complaint was settled.`)
};

/**
* | output |
* | --- |
* | "For example: the complaint was settled." |
*
* @param {Hold_Lift_Reason_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const hold_lift_reason_hint = /** @type {((inputs?: Hold_Lift_Reason_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Hold_Lift_Reason_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_hold_lift_reason_hint(inputs)
	return nl_hold_lift_reason_hint(inputs)
});