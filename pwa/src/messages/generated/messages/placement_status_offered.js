/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Status_OfferedInputs */

const nl_placement_status_offered = /** @type {(inputs: Placement_Status_OfferedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`aangeboden`)
};

const en_placement_status_offered = /** @type {(inputs: Placement_Status_OfferedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`offered`)
};

/**
* | output |
* | --- |
* | "offered" |
*
* @param {Placement_Status_OfferedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_status_offered = /** @type {((inputs?: Placement_Status_OfferedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Status_OfferedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_status_offered(inputs)
	return nl_placement_status_offered(inputs)
});