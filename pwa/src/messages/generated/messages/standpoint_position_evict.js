/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Position_EvictInputs */

const nl_standpoint_position_evict = /** @type {(inputs: Standpoint_Position_EvictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ontruimen`)
};

const en_standpoint_position_evict = /** @type {(inputs: Standpoint_Position_EvictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Evict`)
};

/**
* | output |
* | --- |
* | "Evict" |
*
* @param {Standpoint_Position_EvictInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_position_evict = /** @type {((inputs?: Standpoint_Position_EvictInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Position_EvictInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_position_evict(inputs)
	return nl_standpoint_position_evict(inputs)
});