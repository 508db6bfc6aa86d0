/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ reason: NonNullable<unknown> }} Placement_Not_Explored_BecauseInputs */

const nl_placement_not_explored_because = /** @type {(inputs: Placement_Not_Explored_BecauseInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Niet onderzocht: ${i?.reason}`)
};

const en_placement_not_explored_because = /** @type {(inputs: Placement_Not_Explored_BecauseInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Not explored: ${i?.reason}`)
};

/**
* | output |
* | --- |
* | "Not explored: {reason}" |
*
* @param {Placement_Not_Explored_BecauseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_not_explored_because = /** @type {((inputs: Placement_Not_Explored_BecauseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Not_Explored_BecauseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_not_explored_because(inputs)
	return nl_placement_not_explored_because(inputs)
});