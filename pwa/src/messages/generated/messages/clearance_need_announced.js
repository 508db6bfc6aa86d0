/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Need_AnnouncedInputs */

const nl_clearance_need_announced = /** @type {(inputs: Clearance_Need_AnnouncedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De ontruiming is aangezegd voor deze dag.`)
};

const en_clearance_need_announced = /** @type {(inputs: Clearance_Need_AnnouncedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The eviction is announced for this day.`)
};

/**
* | output |
* | --- |
* | "The eviction is announced for this day." |
*
* @param {Clearance_Need_AnnouncedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_need_announced = /** @type {((inputs?: Clearance_Need_AnnouncedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Need_AnnouncedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_need_announced(inputs)
	return nl_clearance_need_announced(inputs)
});