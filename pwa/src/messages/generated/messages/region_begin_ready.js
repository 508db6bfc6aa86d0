/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Begin_ReadyInputs */

const nl_region_begin_ready = /** @type {(inputs: Region_Begin_ReadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De regio is klaar om te werken.`)
};

const en_region_begin_ready = /** @type {(inputs: Region_Begin_ReadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The region is ready to work.`)
};

/**
* | output |
* | --- |
* | "The region is ready to work." |
*
* @param {Region_Begin_ReadyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_begin_ready = /** @type {((inputs?: Region_Begin_ReadyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Begin_ReadyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_begin_ready(inputs)
	return nl_region_begin_ready(inputs)
});