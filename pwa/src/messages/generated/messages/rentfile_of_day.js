/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Rentfile_Of_DayInputs */

const nl_rentfile_of_day = /** @type {(inputs: Rentfile_Of_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`stand van ${i?.day}`)
};

const en_rentfile_of_day = /** @type {(inputs: Rentfile_Of_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`books of ${i?.day}`)
};

/**
* | output |
* | --- |
* | "books of {day}" |
*
* @param {Rentfile_Of_DayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_of_day = /** @type {((inputs: Rentfile_Of_DayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Of_DayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_of_day(inputs)
	return nl_rentfile_of_day(inputs)
});