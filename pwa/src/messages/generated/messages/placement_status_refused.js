/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Status_RefusedInputs */

const nl_placement_status_refused = /** @type {(inputs: Placement_Status_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`geweigerd`)
};

const en_placement_status_refused = /** @type {(inputs: Placement_Status_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`refused`)
};

/**
* | output |
* | --- |
* | "refused" |
*
* @param {Placement_Status_RefusedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_status_refused = /** @type {((inputs?: Placement_Status_RefusedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Status_RefusedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_status_refused(inputs)
	return nl_placement_status_refused(inputs)
});