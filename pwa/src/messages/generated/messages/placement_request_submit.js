/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Request_SubmitInputs */

const nl_placement_request_submit = /** @type {(inputs: Placement_Request_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plek vragen`)
};

const en_placement_request_submit = /** @type {(inputs: Placement_Request_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask for the place`)
};

/**
* | output |
* | --- |
* | "Ask for the place" |
*
* @param {Placement_Request_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_request_submit = /** @type {((inputs?: Placement_Request_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Request_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_request_submit(inputs)
	return nl_placement_request_submit(inputs)
});