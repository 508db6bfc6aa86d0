/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Need_Youth_WorkerInputs */

const nl_region_need_youth_worker = /** @type {(inputs: Region_Need_Youth_WorkerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog geen medewerker bij jeugdbescherming.`)
};

const en_region_need_youth_worker = /** @type {(inputs: Region_Need_Youth_WorkerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody works for youth protection yet.`)
};

/**
* | output |
* | --- |
* | "Nobody works for youth protection yet." |
*
* @param {Region_Need_Youth_WorkerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_need_youth_worker = /** @type {((inputs?: Region_Need_Youth_WorkerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Need_Youth_WorkerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_need_youth_worker(inputs)
	return nl_region_need_youth_worker(inputs)
});