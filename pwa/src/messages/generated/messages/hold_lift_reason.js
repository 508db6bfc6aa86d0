/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Hold_Lift_ReasonInputs */

const nl_hold_lift_reason = /** @type {(inputs: Hold_Lift_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom hoeft dit dossier niet langer bewaard te blijven?`)
};

const en_hold_lift_reason = /** @type {(inputs: Hold_Lift_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why need this file not be kept any longer?`)
};

/**
* | output |
* | --- |
* | "Why need this file not be kept any longer?" |
*
* @param {Hold_Lift_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const hold_lift_reason = /** @type {((inputs?: Hold_Lift_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Hold_Lift_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_hold_lift_reason(inputs)
	return nl_hold_lift_reason(inputs)
});