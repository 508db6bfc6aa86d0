/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Household_Today_HeadingInputs */

const nl_household_today_heading = /** @type {(inputs: Household_Today_HeadingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Vandaag, ${i?.day}`)
};

const en_household_today_heading = /** @type {(inputs: Household_Today_HeadingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Today, ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Today, {day}" |
*
* @param {Household_Today_HeadingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_today_heading = /** @type {((inputs: Household_Today_HeadingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Today_HeadingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_today_heading(inputs)
	return nl_household_today_heading(inputs)
});