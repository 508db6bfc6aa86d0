/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown>, name: NonNullable<unknown> }} Overview_ReleasedInputs */

const nl_overview_released = /** @type {(inputs: Overview_ReleasedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gegeven op ${i?.day} door ${i?.name}`)
};

const en_overview_released = /** @type {(inputs: Overview_ReleasedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Given on ${i?.day} by ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Given on {day} by {name}" |
*
* @param {Overview_ReleasedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_released = /** @type {((inputs: Overview_ReleasedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_ReleasedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_released(inputs)
	return nl_overview_released(inputs)
});