/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Online_RecordedInputs */

const nl_online_recorded = /** @type {(inputs: Online_RecordedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Vastgelegd: ${i?.what}.`)
};

const en_online_recorded = /** @type {(inputs: Online_RecordedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Recorded: ${i?.what}.`)
};

/**
* | output |
* | --- |
* | "Recorded: {what}." |
*
* @param {Online_RecordedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_recorded = /** @type {((inputs: Online_RecordedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_RecordedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_recorded(inputs)
	return nl_online_recorded(inputs)
});