/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Need_SuspensionInputs */

const nl_clearance_need_suspension = /** @type {(inputs: Clearance_Need_SuspensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er loopt geen opschorting.`)
};

const en_clearance_need_suspension = /** @type {(inputs: Clearance_Need_SuspensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No suspension is running.`)
};

/**
* | output |
* | --- |
* | "No suspension is running." |
*
* @param {Clearance_Need_SuspensionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_need_suspension = /** @type {((inputs?: Clearance_Need_SuspensionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Need_SuspensionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_need_suspension(inputs)
	return nl_clearance_need_suspension(inputs)
});