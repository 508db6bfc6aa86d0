/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Fault_Too_FewInputs */

const nl_placement_fault_too_few = /** @type {(inputs: Placement_Fault_Too_FewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er zijn minder bedden dan mensen.`)
};

const en_placement_fault_too_few = /** @type {(inputs: Placement_Fault_Too_FewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are fewer beds than people.`)
};

/**
* | output |
* | --- |
* | "There are fewer beds than people." |
*
* @param {Placement_Fault_Too_FewInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_fault_too_few = /** @type {((inputs?: Placement_Fault_Too_FewInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Fault_Too_FewInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_fault_too_few(inputs)
	return nl_placement_fault_too_few(inputs)
});