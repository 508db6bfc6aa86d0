/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Legal_For_DayInputs */

const nl_legal_for_day = /** @type {(inputs: Legal_For_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`voor ${i?.day}`)
};

const en_legal_for_day = /** @type {(inputs: Legal_For_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`for ${i?.day}`)
};

/**
* | output |
* | --- |
* | "for {day}" |
*
* @param {Legal_For_DayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_for_day = /** @type {((inputs: Legal_For_DayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_For_DayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_for_day(inputs)
	return nl_legal_for_day(inputs)
});