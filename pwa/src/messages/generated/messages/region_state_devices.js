/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_State_DevicesInputs */

const nl_region_state_devices = /** @type {(inputs: Region_State_DevicesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tablets en computers met werk erop: intrekken, of melden als verloren.`)
};

const en_region_state_devices = /** @type {(inputs: Region_State_DevicesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tablets and computers with work on them: retire them, or report them lost.`)
};

/**
* | output |
* | --- |
* | "Tablets and computers with work on them: retire them, or report them lost." |
*
* @param {Region_State_DevicesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_state_devices = /** @type {((inputs?: Region_State_DevicesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_State_DevicesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_state_devices(inputs)
	return nl_region_state_devices(inputs)
});