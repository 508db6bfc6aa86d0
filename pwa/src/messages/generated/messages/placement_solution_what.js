/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Solution_WhatInputs */

const nl_placement_solution_what = /** @type {(inputs: Placement_Solution_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat is onderzocht, en met wie?`)
};

const en_placement_solution_what = /** @type {(inputs: Placement_Solution_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was explored, and with whom?`)
};

/**
* | output |
* | --- |
* | "What was explored, and with whom?" |
*
* @param {Placement_Solution_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_solution_what = /** @type {((inputs?: Placement_Solution_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Solution_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_solution_what(inputs)
	return nl_placement_solution_what(inputs)
});