/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ heading: NonNullable<unknown> }} Rentfile_Wrong_TwiceInputs */

const nl_rentfile_wrong_twice = /** @type {(inputs: Rentfile_Wrong_TwiceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De kolom ${i?.heading} is voor twee dingen gekozen.`)
};

const en_rentfile_wrong_twice = /** @type {(inputs: Rentfile_Wrong_TwiceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The column ${i?.heading} was chosen for two things.`)
};

/**
* | output |
* | --- |
* | "The column {heading} was chosen for two things." |
*
* @param {Rentfile_Wrong_TwiceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_wrong_twice = /** @type {((inputs: Rentfile_Wrong_TwiceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Wrong_TwiceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_wrong_twice(inputs)
	return nl_rentfile_wrong_twice(inputs)
});