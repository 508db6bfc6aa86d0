/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Involvement_Until_DayInputs */

const nl_involvement_until_day = /** @type {(inputs: Involvement_Until_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`tot en met ${i?.day}`)
};

const en_involvement_until_day = /** @type {(inputs: Involvement_Until_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`until ${i?.day}`)
};

/**
* | output |
* | --- |
* | "until {day}" |
*
* @param {Involvement_Until_DayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_until_day = /** @type {((inputs: Involvement_Until_DayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Until_DayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_until_day(inputs)
	return nl_involvement_until_day(inputs)
});