/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Refuse_SubmitInputs */

const nl_placement_refuse_submit = /** @type {(inputs: Placement_Refuse_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leg vast`)
};

const en_placement_refuse_submit = /** @type {(inputs: Placement_Refuse_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record it`)
};

/**
* | output |
* | --- |
* | "Record it" |
*
* @param {Placement_Refuse_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_refuse_submit = /** @type {((inputs?: Placement_Refuse_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Refuse_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_refuse_submit(inputs)
	return nl_placement_refuse_submit(inputs)
});