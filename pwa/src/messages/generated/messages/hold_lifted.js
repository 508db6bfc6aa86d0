/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Hold_LiftedInputs */

const nl_hold_lifted = /** @type {(inputs: Hold_LiftedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sinds ${i?.day} niet meer nodig:`)
};

const en_hold_lifted = /** @type {(inputs: Hold_LiftedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Not needed since ${i?.day}:`)
};

/**
* | output |
* | --- |
* | "Not needed since {day}:" |
*
* @param {Hold_LiftedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const hold_lifted = /** @type {((inputs: Hold_LiftedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Hold_LiftedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_hold_lifted(inputs)
	return nl_hold_lifted(inputs)
});