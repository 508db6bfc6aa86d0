/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Begin_ClosedInputs */

const nl_region_begin_closed = /** @type {(inputs: Region_Begin_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies de dagen waarop uw regio dicht is, zodat termijnen kloppen.`)
};

const en_region_begin_closed = /** @type {(inputs: Region_Begin_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose the days that your region is closed, so that terms are right.`)
};

/**
* | output |
* | --- |
* | "Choose the days that your region is closed, so that terms are right." |
*
* @param {Region_Begin_ClosedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_begin_closed = /** @type {((inputs?: Region_Begin_ClosedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Begin_ClosedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_begin_closed(inputs)
	return nl_region_begin_closed(inputs)
});